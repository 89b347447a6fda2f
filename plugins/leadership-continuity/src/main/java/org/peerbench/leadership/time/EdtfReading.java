package org.peerbench.leadership.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the notation. */
final class EdtfReading {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([?~%])?");
    private static final String OPEN = "XX";
    private static final int SPRING = 21;
    private static final int WINTER = 24;
    private static final int WEEK = 7;

    private EdtfReading() {}

    static Optional<Edtf> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1).replace('X', '0'));
        if (year < Edtf.FIRST_YEAR || year > Edtf.LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(form));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<String> plain(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || form.group(1).contains("X")) {
            return Optional.empty();
        }
        String year = form.group(1);
        String month = form.group(2);
        String day = form.group(3);
        if (month == null || month.equals(OPEN) || Integer.parseInt(month) >= SPRING) {
            return Optional.of(year);
        }
        return Optional.of(day == null || day.equals(OPEN) ? year + "-" + month : year + "-" + month + "-" + day);
    }

    private static Edtf read(Matcher form) {
        String year = form.group(1);
        String month = form.group(2);
        String day = form.group(3);
        if (month == null || year.contains("X") || month.equals(OPEN)) {
            return years(form, year, month, day);
        }
        int number = Integer.parseInt(month);
        if (number >= SPRING && number <= WINTER && day == null) {
            return season(form, Integer.parseInt(year), number);
        }
        YearMonth in = YearMonth.of(Integer.parseInt(year), number);
        if (day == null || day.equals(OPEN)) {
            int about = about(form) ? 1 : 0;
            return new Edtf(
                    form.group(),
                    in.minusMonths(about).atDay(1),
                    in.plusMonths(about).atEndOfMonth());
        }
        LocalDate on = in.atDay(Integer.parseInt(day));
        int about = about(form) ? WEEK : 0;
        return new Edtf(form.group(), on.minusDays(about), on.plusDays(about));
    }

    private static Edtf years(Matcher form, String year, String month, String day) {
        boolean sayable = !year.contains("X") ? day == null || day.equals(OPEN) : month == null;
        if (!sayable) {
            throw new DateTimeException(form.group());
        }
        int width = year.endsWith(OPEN) ? 100 : year.endsWith("X") ? 10 : 1;
        int first = Integer.parseInt(year.replace('X', '0'));
        int about = about(form) ? width : 0;
        return new Edtf(
                form.group(), LocalDate.of(first - about, 1, 1), LocalDate.of(first + width - 1 + about, 12, 31));
    }

    /** Spring is March to May; winter is December with the two months that follow it. */
    private static Edtf season(Matcher form, int year, int number) {
        YearMonth first = YearMonth.of(year, 3 + 3 * (number - SPRING));
        int about = about(form) ? 3 : 0;
        return new Edtf(
                form.group(),
                first.minusMonths(about).atDay(1),
                first.plusMonths(2 + about).atEndOfMonth());
    }

    private static boolean about(Matcher form) {
        return "~".equals(form.group(4)) || "%".equals(form.group(4));
    }
}
