export const takehome = {} as const;
