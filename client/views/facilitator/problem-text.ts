import { useTranslation } from 'react-i18next';
import type { FieldName, Problems } from '../../models/facilitatorForm.ts';

/** The sentence under a field, or nothing. */
export const useProblemText = (problems: Problems): ((field: FieldName) => string | undefined) => {
  const { t } = useTranslation('facilitator');
  return (field) => {
    const problem = problems[field];
    return problem === undefined ? undefined : t(`error.${problem.key}`, { most: problem.most ?? 0, n: problem.n ?? 0 });
  };
};
