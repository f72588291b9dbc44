/**
 * English questions for work in product management.
 *
 * @module questions/en/product
 */
import { productWords } from '../../locales/en/questions/product.js';
import { productQuestions, type ProductQuestionId } from '../catalog/product.js';
import type { QuestionBank } from '../model.js';

export type { ProductQuestionId };

/**
 * English questions for work in product management: facts and words.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { productBank } from 'interview-compass/questions/en/product';
 *
 * selectQuestions(productBank, { ids: ['product-in-your-words'] }).questions[0]?.text;
 * //=> 'Who do you think uses our product, and what would they do if it disappeared tomorrow?'
 * ```
 */
export const productBank: QuestionBank<ProductQuestionId> = {
  language: 'en',
  facts: productQuestions,
  words: productWords,
};
