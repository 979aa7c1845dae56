import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../models/seriesForm.ts';

/** The sentence under a field, or nothing. */
export const useSentence = (): ((problem: FieldProblem | undefined) => string | undefined) => {
  const { t } = useTranslation('series');
  return (problem) => (problem === undefined ? undefined : t(`error.${problem.key}`, { most: problem.most ?? 0, n: problem.n ?? 0 }));
};
