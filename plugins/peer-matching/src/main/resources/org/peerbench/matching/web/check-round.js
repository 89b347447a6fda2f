/**
 * Checks by itself that nothing better exists than a round's solution: builds the network from the round's file anew, and
 * solves nothing. Complementary slackness, level by level; an arc whose reduced cost is not 0 is settled for all later ones.
 */
const TIERS = 5;
const BAND = 100;
const BANDS = 7;
const MASK = (1n << 64n) - 1n;

const key = (link) => JSON.stringify([link.need, link.offer]);
const byId = (rows) => new Map(rows.map((row) => [row.id, row]));
const cap = (value) => value ?? Infinity;

function mix(value) {
  let mixed = (value + 0x9e3779b97f4a7c15n) & MASK;
  mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
  mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & MASK;
  return mixed ^ (mixed >> 31n);
}

/** The lot of a pair: FNV-1a over the characters of both ids, mixed with the seed; the upper half. */
export function lot(need, offer, seed) {
  const prime = 0x100000001b3n;
  let hash = 0xcbf29ce484222325n;
  const add = (text) => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      hash = ((hash ^ BigInt(code & 0xff)) * prime) & MASK;
      hash = ((hash ^ BigInt(code >> 8)) * prime) & MASK;
    }
  };
  add(need);
  hash = (hash * prime) & MASK;
  add(offer);
  return Number(mix(hash ^ mix(BigInt.asUintN(64, BigInt(seed)))) >> 32n);
}

function network(round, matches) {
  const needs = byId(round.needs);
  const offers = byId(round.offers);
  const people = byId(round.people ?? []);
  const forced = new Map([...(round.locks ?? []), ...(round.active ?? [])].map((link) => [key(link), link]));
  const blocked = new Set((round.blocks ?? []).map(key));
  const matched = new Set(matches.map(key));
  const candidates = round.pairs.filter((pair) => forced.has(key(pair))
    || (!needs.get(pair.need).paused && !blocked.has(key(pair))));
  const through = (links) => {
    const count = new Map();
    const add = (place) => count.set(place, (count.get(place) ?? 0) + 1);
    for (const link of links) {
      const need = needs.get(link.need);
      const offer = offers.get(link.offer);
      ['receiving:' + need.area, 'need:' + need.id, 'offer:' + offer.id, 'giving:' + offer.area].forEach(add);
      if (people.has(offer.person)) add('person:' + offer.person);
    }
    return (place) => count.get(place) ?? 0;
  };
  const flow = through(matches);
  const least = through(forced.values());
  const arcs = [];
  const arc = (from, to, low, high, carried, cost = {}) => arcs.push({ from, to, low, high, carried, cost });
  const able = new Map();
  const load = new Map();
  for (const pair of candidates) {
    const cost = { totalScore: -pair.score, canonical: lot(pair.need, pair.offer, round.seed ?? 0) };
    if (pair.score < BAND * BANDS) cost['below' + (Math.floor(pair.score / BAND) + 1) * BAND] = 1;
    if (needs.get(pair.need).published === pair.offer) cost.publishedKept = -1;
    arc('need:' + pair.need, 'offer:' + pair.offer, forced.has(key(pair)) ? 1 : 0, 1, matched.has(key(pair)) ? 1 : 0, cost);
    able.set(pair.offer, (able.get(pair.offer) ?? 0) + 1);
  }
  for (const offer of round.offers) {
    const most = Math.min(offer.capacity, able.get(offer.id) ?? 0);
    const place = 'offer:' + offer.id;
    load.set(offer.area, (load.get(offer.area) ?? 0) + most);
    arc(place, people.has(offer.person) ? 'person:' + offer.person : 'giving:' + offer.area, least(place), most, flow(place));
  }
  for (const person of people.values()) {
    const place = 'person:' + person.id;
    arc(place, 'giving:' + person.area, least(place), Math.min(cap(person.capacity), needs.size), flow(place));
  }
  for (const need of round.needs) {
    const place = 'need:' + need.id;
    arc('receiving:' + need.area, place, least(place), 1, flow(place), { ['servedTier' + need.tier]: -1 });
  }
  for (const area of round.areas) {
    const receiving = 'receiving:' + area.id;
    const giving = 'giving:' + area.id;
    const inArea = round.needs.filter((need) => need.area === area.id).length;
    arc('source', receiving, least(receiving), Math.min(cap(area.receivingCap), inArea), flow(receiving));
    const most = Math.min(load.get(area.id) ?? 0, cap(area.givingCap));
    for (let i = 0; i < Math.max(most, flow(giving)); i++) {
      arc(giving, 'sink', i < least(giving) ? 1 : 0, i < most ? 1 : 0, i < flow(giving) ? 1 : 0, { givingLoad: 2 * i + 1 });
    }
  }
  arc('sink', 'source', forced.size, needs.size, matches.length);
  return arcs;
}

function outOfBounds(arcs) {
  const rest = new Map();
  const wrong = [];
  for (const { from, to, low, high, carried } of arcs) {
    if (carried < low || carried > high) wrong.push(`${from} to ${to} carries ${carried}, allowed are ${low} to ${high}`);
    rest.set(from, (rest.get(from) ?? 0) - carried);
    rest.set(to, (rest.get(to) ?? 0) + carried);
  }
  rest.forEach((left, place) => { if (left !== 0) wrong.push(`${left} get stuck at ${place}`); });
  return wrong;
}

/**
 * Checks a solution.
 *
 * @param round    the round's file
 * @param solution as GET rounds/{id} answers it
 * @returns what is wrong, for programs; empty where the solution is proved to be the best
 */
export function check(round, solution) {
  const arcs = network(round, solution.matches);
  const wrong = outOfBounds(arcs);
  const { nodes, levels } = solution.certificate;
  if (levels.length !== TIERS + BANDS + 4) wrong.push(`${levels.length} levels`);
  let free = arcs;
  levels.forEach(({ level, value, prices }, number) => {
    const price = new Map(nodes.map((node, i) => [node, prices[i]]));
    const reduced = (arc) => (arc.cost[level] ?? 0) + price.get(arc.from) - price.get(arc.to);
    for (const arc of free) {
      const cost = reduced(arc);
      if (!(cost === 0 || (cost > 0 ? arc.carried === arc.low : arc.carried === arc.high))) {
        wrong.push(`${level}: ${arc.from} to ${arc.to} could be better`);
      }
    }
    free = free.filter((arc) => reduced(arc) === 0);
    const sum = arcs.reduce((total, arc) => total + (arc.cost[level] ?? 0) * arc.carried, 0);
    const told = solution.objective[number];
    if (told.level !== level || told.value !== value || Math.abs(sum) !== value) wrong.push(`${level}: ${sum} is not ${told.value}`);
  });
  return wrong;
}
