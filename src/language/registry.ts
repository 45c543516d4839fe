/**
 * The languages of the product, each under its code (ISO 639-1) with everything it says. Adding one is its folder and one
 * line here; the first is the language where nobody chose one.
 */
export { dutch as nl } from './nl/pack';
export { english as en } from './en/pack';
