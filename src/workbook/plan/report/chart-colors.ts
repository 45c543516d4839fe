/**
 * What the charts of the report are coloured with. Any two differ in grey, and for whoever sees red, green or blue
 * otherwise (test/workbook/plan/report/told-apart.test.ts).
 */
export const markColor = '#0f548c';

/** Of levels, the lowest first; a scale has at most six. */
export const levelColors = ['#dd8a2e', '#a6caea', '#0f548c', '#5f7d95', '#e8eff6', '#1b2a3a'] as const;
