package org.peerbench.seeds.demo;

import java.util.List;

/** What is long ago is remembered less well: the month, the year, about the year, perhaps the year. */
final class Precision {
    private static final String RECENT = "2021";
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Precision() {}

    static List<Held> of(Post post, List<Held> held) {
        return held.stream().map(each -> remembered(post, each, held)).toList();
    }

    private static Held remembered(Post post, Held each, List<Held> all) {
        boolean alone = all.stream()
                        .filter(other -> other.appointment().equals(each.appointment()))
                        .count()
                == 1;
        if (!alone || each.more().containsKey("joint_group")) {
            return each;
        }
        Draw draw = Draw.about("memory of " + each.appointment());
        String start = each.start().equals(post.from()) ? each.start() : blurred(draw, each.start());
        String end = each.end().equals(post.until()) ? each.end() : blurred(draw, each.end());
        boolean sameYear = !each.end().isEmpty() && each.start().regionMatches(0, each.end(), 0, YEAR);
        return sameYear ? each : each.during(start, end);
    }

    private static String blurred(Draw draw, String day) {
        double chance = draw.unit();
        if (day.length() <= MONTH || day.compareTo(RECENT) >= 0 || chance > 0.3) {
            return day;
        }
        if (chance < 0.03) {
            return day.substring(0, YEAR) + "?";
        }
        if (chance < 0.07) {
            return day.substring(0, YEAR) + "~";
        }
        return day.substring(0, chance < 0.14 ? YEAR : MONTH);
    }
}
