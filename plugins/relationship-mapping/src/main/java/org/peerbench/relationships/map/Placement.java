package org.peerbench.relationships.map;

/** On which side of its mark a label stands. Below is the rule, the others keep it clear of ties. */
enum Placement {
    BELOW("middle", 0),
    ABOVE("middle", 1.5),
    RIGHT("start", 1),
    LEFT("end", 2);

    private static final double ABOVE_GAP = 15;
    private static final double SIDE_GAP = 16;

    private final String anchor;
    private final double reluctance;

    Placement(String anchor, double reluctance) {
        this.anchor = anchor;
        this.reluctance = reluctance;
    }

    /** The SVG text-anchor. */
    String anchor() {
        return anchor;
    }

    /** How much another side is preferred. */
    double reluctance() {
        return reluctance;
    }

    /** Left edge of the label, from the middle of the mark. */
    double left(Label label) {
        return switch (this) {
            case BELOW, ABOVE -> -label.width() / 2;
            case RIGHT -> SIDE_GAP;
            case LEFT -> -SIDE_GAP - label.width();
        };
    }

    /** Upper edge of the label, from the middle of the mark. */
    double top(Label label) {
        return switch (this) {
            case BELOW -> ABOVE_GAP;
            case ABOVE -> -ABOVE_GAP - label.height();
            case RIGHT, LEFT -> -label.height() / 2;
        };
    }

    /** Where the text is anchored, from the middle of the mark. */
    double textX() {
        return switch (this) {
            case BELOW, ABOVE -> 0;
            case RIGHT -> SIDE_GAP;
            case LEFT -> -SIDE_GAP;
        };
    }
}
