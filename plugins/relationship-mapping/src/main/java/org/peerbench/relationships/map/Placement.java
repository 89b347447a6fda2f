package org.peerbench.relationships.map;

/** On which side of its mark a label stands. Below is the rule, the others keep it clear of ties. */
enum Placement {
    BELOW(0, 1, 0),
    RIGHT(1, 0, 1),
    ABOVE(0, -1, 1.5),
    LEFT(-1, 0, 2),
    BELOW_RIGHT(1, 1, 2),
    BELOW_LEFT(-1, 1, 2.5),
    ABOVE_RIGHT(1, -1, 2.5),
    ABOVE_LEFT(-1, -1, 3);

    private static final double ABOVE_GAP = 15;
    private static final double SIDE_GAP = 16;
    private static final double CORNER_ACROSS = 11;
    private static final double CORNER_DOWN = 6;

    private final int across;
    private final int down;
    private final double reluctance;

    Placement(int across, int down, double reluctance) {
        this.across = across;
        this.down = down;
        this.reluctance = reluctance;
    }

    /** The SVG text-anchor. */
    String anchor() {
        return across == 0 ? "middle" : across > 0 ? "start" : "end";
    }

    /** How much another side is preferred. */
    double reluctance() {
        return reluctance;
    }

    /** Left edge of the label, from the middle of the mark. */
    double left(Label label) {
        return textX() - label.width() * (1 - across) / 2;
    }

    /** Upper edge of the label, from the middle of the mark. */
    double top(Label label) {
        double gap = across == 0 ? ABOVE_GAP : CORNER_DOWN;
        return down * gap - label.height() * (1 - down) / 2;
    }

    /** Where the text is anchored, from the middle of the mark. */
    double textX() {
        return across * (down == 0 ? SIDE_GAP : CORNER_ACROSS);
    }

    /** Left edge of a line's plate within a label around this middle. */
    double start(double middle, double labelWidth, double plateWidth, double plate) {
        return across == 0
                ? middle - plateWidth / 2
                : across > 0 ? middle - labelWidth / 2 - plate : middle + labelWidth / 2 + plate - plateWidth;
    }
}
