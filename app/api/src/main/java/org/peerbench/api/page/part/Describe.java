package org.peerbench.api.page.part;

/** Which elements describe a field, for {@code aria-describedby}. */
public final class Describe {
    private Describe() {}

    /** The ids of the hint and the error of a field; {@code null} when it has neither, so that no attribute is written. */
    public static String by(String name, String hint, String error) {
        if (hint == null && error == null) {
            return null;
        }
        String ids = (hint == null ? "" : name + "-hint ") + (error == null ? "" : name + "-error");
        return ids.strip();
    }
}
