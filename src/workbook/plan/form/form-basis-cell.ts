/** The row whose hidden cell keeps what the form was made of (core/exam/form-basis.ts): every form has it. */
export const basisRow = 'provisional';
