import { spansIn, type Span } from '../../../shared/privacy/page.ts';
import { useReading } from './reading.ts';

/** A sentence with what belongs in it: numbers, who runs this, links, and what is still to be filled in. */
export const Words = ({ of }: { readonly of: string }) => {
  const { about, frame } = useReading();
  return spansIn(of, { about, blanks: frame.blanks }).map((span, at) => <SpanView key={at} span={span} />);
};

const SpanView = ({ span }: { readonly span: Span }) => {
  const { frame } = useReading();
  switch (span.kind) {
    case 'words':
      return span.text;
    case 'strong':
      return <strong>{span.text}</strong>;
    case 'link':
      return <a href={span.href}>{span.text}</a>;
    case 'blank':
      return (
        <mark className="pg-blank">
          <span className="k-hidden">{frame.toFillIn}: </span>
          {span.text}
        </mark>
      );
  }
};
