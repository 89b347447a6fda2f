package org.peerbench.host.table;

import javax.xml.stream.XMLStreamReader;

/** Puts the runs of a text together and leaves out its reading aids (phonetic runs), as a spreadsheet shows it. */
final class RichText {
    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private boolean inRun;
    private boolean inReadingAid;

    RichText(int longest) {
        this.longest = longest;
    }

    void accept(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamReader.START_ELEMENT -> mark(xml.getLocalName(), true);
            case XMLStreamReader.END_ELEMENT -> mark(xml.getLocalName(), false);
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> append(xml);
            default -> {}
        }
    }

    private void mark(String element, boolean begins) {
        if (element.equals("t") || element.equals("v")) {
            inRun = begins;
        } else if (element.equals("rPh")) {
            inReadingAid = begins;
        }
    }

    /** Keeps one piece more than the limit allows, so that the text is seen to be too long without being held whole. */
    private void append(XMLStreamReader xml) {
        if (inRun && !inReadingAid && text.length() <= longest) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }
}
