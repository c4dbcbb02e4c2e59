import type { Localized } from '../model/generated/documents.js';

/** Parts of a sample that may differ from what its inputs give. */
export const SAMPLE_PART_WORDS: Readonly<Record<string, Localized>> = {
  frame: { zh: '抽样名单的摘要', en: 'the digest of the frame' },
  plan: { zh: '各层抽取数', en: 'the places of the strata' },
  document: { zh: '文件的内容', en: 'the content of the document' },
};

/** Why draws of single units cannot be put together. */
export const SAMPLE_MERGE_WORDS: Readonly<Record<string, Localized>> = {
  none: { zh: '没有可合并的抽签结果', en: 'there is no draw to merge' },
  other: { zh: '名单、方案或种子与其他份不同', en: 'its frame, plan or seed differs from the others' },
  absent: { zh: '缺这个报送单位的抽签结果', en: 'the draw of this unit is missing' },
  doubled: { zh: '这个报送单位有两份抽签结果', en: 'there are two draws of this unit' },
  whole: { zh: '有一份不是单个报送单位的抽签结果', en: 'one of them is not the draw of a single unit' },
};
