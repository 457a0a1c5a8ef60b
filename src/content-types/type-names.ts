/** What two of the types are called, apart from their schemas: the search has to know them, and loading those takes its index longest. */
export const namesForSearch = { region: '区县街道', recap: '活动回顾' } as const;
