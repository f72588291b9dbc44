/** English words that say nothing of a subject. */
// prettier-ignore
export const stopWords: readonly string[] = [
  'the', 'a', 'an', 'and', 'or', 'but', 'of', 'to', 'in', 'on', 'at', 'for', 'with', 'by', 'from', 'about', 'into', 'over',
  'after', 'before', 'per', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'having', 'do', 'does', 'did',
  'will', 'would', 'can', 'could', 'should', 'may', 'might', 'must', 'i', 'you', 'he', 'she', 'it', 'we', 'they', 'me',
  'him', 'her', 'us', 'them', 'my', 'your', 'his', 'its', 'our', 'their', 'this', 'that', 'these', 'those', 'there', 'here',
  'how', 'what', 'when', 'where', 'why', 'who', 'which', 'not', 'no', 'so', 'as', 'if', 'than', 'then', 'also', 'very',
  'much', 'more', 'most', 'some', 'any', 'all', 'each', 'every', 'other', 'one', 'two', 'new', 'get', 'got', 'up', 'out',
  'asked', 'talked', 'said', 'told', 'mentioned', 'discussed', 'explained', 'spoke', 'just', 'only', 'too', 'because',
];
