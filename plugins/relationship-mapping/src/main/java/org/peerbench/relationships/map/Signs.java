package org.peerbench.relationships.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.picture.Svg;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Network;

/** The signs of one picture: which pairs carry them, and where on their lines there is room. */
final class Signs {
    private static final double[] SHARES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73};
    private static final double BESIDE = 21;

    private final List<Signed> all;
    private final List<Dyad> drawn;
    private final List<Dyad> paper;

    /** Of these pairs, as far as both partners are in the picture and a line is drawn, or an agreement stands for one. */
    Signs(List<Signed> all, Network network, Drawn drawn) {
        this.all = all;
        this.drawn = drawn.lines();
        Set<Set<String>> lines = new HashSet<>();
        this.drawn.forEach(dyad -> lines.add(Set.of(dyad.from(), dyad.to())));
        this.paper = network.dyads().stream()
                .filter(dyad -> of(dyad).contains(Sign.ON_PAPER))
                .filter(dyad -> lines.add(Set.of(dyad.from(), dyad.to())))
                .toList();
    }

    /** The signs of a pair, each once. */
    List<Sign> of(Dyad dyad) {
        return all.stream()
                .filter(signed -> signed.about(dyad.from(), dyad.to()))
                .map(Signed::sign)
                .distinct()
                .sorted()
                .toList();
    }

    /** Pairs that an agreement binds and between which no line is drawn: they get one of their own. */
    List<Dyad> paper() {
        return paper;
    }

    /** The signs that are in the picture. */
    List<Sign> present() {
        return Stream.concat(drawn.stream(), paper.stream())
                .flatMap(dyad -> of(dyad).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Draws them over the lines, clear of names, marks and each other where there is room. */
    void draw(Svg svg, Layout layout, Bends bends, Network network) {
        if (present().isEmpty()) {
            return;
        }
        List<double[]> taken = new ArrayList<>(Boxes.of(layout, network.actors()));
        svg.open("g", "class", "signs");
        Stream.concat(drawn.stream(), paper.stream())
                .filter(dyad -> !of(dyad).isEmpty())
                .forEach(dyad -> {
                    TieLine line = TieLine.of(dyad, layout, bends, network.directed());
                    svg.open("g", "class", "pair-signs", "data-from", dyad.from(), "data-to", dyad.to());
                    draw(svg, of(dyad), line, taken);
                    svg.close();
                });
        svg.close();
    }

    private static void draw(Svg svg, List<Sign> signs, TieLine line, List<double[]> taken) {
        double step = BESIDE / line.length();
        double middle = Arrays.stream(SHARES)
                .boxed()
                .min((one, other) -> Double.compare(
                        covered(signs.size(), one, step, line, taken), covered(signs.size(), other, step, line, taken)))
                .orElse(0.5);
        for (int index = 0; index < signs.size(); index++) {
            double share = share(index, signs.size(), middle, step);
            taken.add(box(line, share));
            SignMark.draw(svg, signs.get(index), line.x(share), line.y(share));
        }
    }

    private static double share(int index, int count, double middle, double step) {
        return middle + (index - (count - 1) / 2.0) * step;
    }

    private static double covered(int count, double middle, double step, TieLine line, List<double[]> taken) {
        double covered = 0;
        for (int index = 0; index < count; index++) {
            double[] box = box(line, share(index, count, middle, step));
            for (double[] other : taken) {
                covered += Boxes.overlap(box, other);
            }
        }
        return covered;
    }

    private static double[] box(TieLine line, double share) {
        double half = SignMark.HALF + 1;
        return new double[] {line.x(share) - half, line.y(share) - half, line.x(share) + half, line.y(share) + half};
    }
}
