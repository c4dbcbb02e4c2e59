// Persons of the examples are invented: a family name and a given name put together by chance.

const FAMILY = [...'林周沈顾陆徐蒋钱许唐吴郑韩曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳'];
const GIVEN = [
  '晓岚 明远 思齐 若溪 文博 静宜 子衿 海棠 一鸣 书瑶 景行 婉清 志恒 雨桐 建平 丽华 国栋 秀英 永康 梦洁',
  '佳怡 俊杰 春燕 振宇 慧敏 立新 素梅 浩然 雪琴 伟民 玉兰 亚军 红霞 庆丰 小芸 长青 琳 磊 倩 昕 瑾 睿 澜 峥',
]
  .join(' ')
  .split(' ');

/** `count` different names. */
export function personNames(random, count) {
  const names = new Set();
  while (names.size < count) names.add(random.pick(FAMILY) + random.pick(GIVEN));
  return [...names];
}
