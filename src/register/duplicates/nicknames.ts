/** Given names and their short forms, in the spelling that names are compared in; each row is one name. */
const FAMILIES = [
  "robert bob bobby rob robbie", "william bill billy will willy liam wilhelm", "richard dick rick richie", "james jim jimmy jamie",
  "john jack johnny jon", "thomas tom tommy", "michael mike mick mickey", "charles charlie chuck", "edward ed eddie ted teddy",
  "elizabeth liz lizzie beth betty eliza elsa", "katherine kate katie kathy cathy katrine trine", "margaret maggie meg peggy margrete grete",
  "alexander alex sandy sander", "christopher chris kit", "christian chris kristian", "andrew andy drew", "anthony tony", "benjamin ben",
  "daniel dan danny", "david dave", "frederick fred freddy", "gregory greg", "joseph joe", "kenneth ken kenny", "lawrence larry",
  "matthew matt", "nicholas nick nicolas", "patrick pat", "peter pete", "philip phil", "ronald ron", "samuel sam", "stephen steve steven",
  "timothy tim", "victoria vicky", "susan sue suzie", "jennifer jenny jen", "jessica jess", "rebecca becky", "patricia pat patty trish",
  "deborah debbie deb", "barbara barb", "dorothy dot", "helen nell", "virginia ginny", "abigail abby", "amanda mandy", "samantha sam",
  "johannes hans johan hannes", "friedrich fritz", "heinrich heinz", "josef sepp", "maximilian max", "sebastian basti", "franziska franzi",
  "jakob jacob jaap kobus", "hendrik henk", "cornelis kees cor", "gerardus gerard gerrit", "wilhelmus wim", "adrianus adri", "johanna hanna anna",
  "kristoffer kris", "bjorn bjornar", "torbjorn tor", "asbjorn as", "ingeborg inge", "marianne anne mari", "anne ane anna", "per peder petter",
] as const;

const familiesOf = new Map<string, number[]>();
FAMILIES.forEach((row, family) => {
  for (const name of row.split(" ")) familiesOf.set(name, [...(familiesOf.get(name) ?? []), family]);
});

/** Whether both are forms of one given name. */
export function areNicknames(a: string, b: string): boolean {
  const families = familiesOf.get(a);
  return families !== undefined && (familiesOf.get(b)?.some((family) => families.includes(family)) ?? false);
}
