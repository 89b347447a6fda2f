package org.peerbench.dist.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names on the maps of every area of the demonstration, as a browser sets them: none is covered by another name or a
 * mark, and no line strikes through one. As a page begins no line even passes beneath a name or over a third partner's
 * mark; where all pairs are asked for, a name stands on its own ground.
 */
class NamesOnTheMapTest extends SignedIn {
    private static final String AREAS = "/tools/relationship-mapping/areas/X990000";

    /** What is wrong with the names of the picture that is shown. */
    private static final String AMISS = """
            (beneath) => {
              const svg = document.querySelector('svg.relationship-map');
              if (!svg) return [];
              const all = [...svg.querySelectorAll('*')];
              const found = [];
              const box = e => { const b = e.getBBox(); return [b.x, b.y, b.x + b.width, b.y + b.height]; };
              const meet = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
              const names = [...svg.querySelectorAll('.partner-name tspan')].map(t => {
                const letters = [...t.textContent].map((_, i) => t.getExtentOfChar(i));
                const line = +t.getAttribute('y');
                const left = Math.min(...letters.map(e => e.x));
                const right = Math.max(...letters.map(e => e.x + e.width));
                return { who: t.closest('.partner').dataset.partner, says: t.textContent,
                         box: [left, line - 10, right, line + 3] };
              });
              const plates = [...svg.querySelectorAll('.name-plate')];
              const marks = [...svg.querySelectorAll('.partner')]
                .map(p => ({ who: p.dataset.partner, box: box(p.querySelector('.partner-mark')) }));
              const lines = [...svg.querySelectorAll('.tie[data-from] .tie-line')];
              const last = Math.max(0, ...lines.map(l => all.indexOf(l)));
              for (const name of names) {
                const ground = plates.find(p => { const b = box(p), n = name.box;
                  return b[0] <= n[0] + .5 && b[2] >= n[2] - .5 && b[1] <= n[1] + 1 && b[3] >= n[3] - 1; });
                if (!ground || all.indexOf(ground) < last) found.push('no ground above the lines: ' + name.says);
                const n = name.box, frame = svg.viewBox.baseVal;
                if (n[0] < 0 || n[1] < 0 || n[2] > frame.width) found.push('cut off: ' + name.says);
                for (const other of names)
                  if (other.who > name.who && meet(n, other.box)) found.push(name.says + ' meets ' + other.says);
                for (const mark of marks)
                  if (mark.who !== name.who && meet(n, mark.box)) found.push(name.says + ' lies on a mark');
              }
              if (beneath) for (const line of lines) {
                const { from, to } = line.parentNode.dataset;
                for (let at = 0; at <= line.getTotalLength(); at++) {
                  const { x, y } = line.getPointAtLength(at), dot = [x, y, x, y];
                  for (const name of names) if (meet(dot, name.box)) found.push('a line beneath ' + name.says);
                  for (const mark of marks)
                    if (mark.who !== from && mark.who !== to && meet(dot, mark.box)) found.push('a line over a mark');
                }
              }
              return [...new Set(found)];
            }
            """;

    static List<String> areas() {
        return IntStream.rangeClosed(1, 14).mapToObj("%02d"::formatted).toList();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void noLineStrikesThroughAName(String area) {
        go(AREAS + area);
        assertEquals(List.of(), page.evaluate(AMISS, true));
        for (String view : List.of("?level=1&unknown=yes", "?asOf=2024-06-01", "?asOf=2025-06-01&level=1")) {
            go(AREAS + area + view);
            assertEquals(List.of(), page.evaluate(AMISS, false), view);
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void aPartnerAloneIsReadToo(String area) {
        go(AREAS + area);
        List<String> partners = page.locator("#only option").all().stream()
                .map(option -> option.getAttribute("value"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertTrue(partners.isEmpty() == (Integer.parseInt(area) > 12), "areas 13 and 14 have no partners yet");
        for (String partner : partners) {
            go(AREAS + area + "?level=1&only=" + partner);
            assertEquals(List.of(), page.evaluate(AMISS, false), partner);
        }
    }
}
