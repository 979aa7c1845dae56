import { useTraces } from '../../hooks/useTraces.ts';
import { TraceLine } from './TraceLine.tsx';

/** What stands beside the words of a field that others may read. */
const TracesBesideField = ({ text }: { readonly text: string }) => <TraceLine traces={useTraces(text)} />;
export default TracesBesideField;
