package org.peerbench.relationships.file.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element with all that is in it. Names are without their prefix: programs differ in the namespaces they announce. */
public final class XmlElement {
    private final String name;
    private final String prefix;
    private final Map<String, String> attributes;
    private final int line;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, String prefix, Map<String, String> attributes, int line) {
        this.name = name;
        this.prefix = prefix;
        this.attributes = new LinkedHashMap<>(attributes);
        this.line = line;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String more) {
        text.append(more);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** The prefix before its name, such as {@code viz}, or the empty text. */
    public String prefix() {
        return prefix;
    }

    /** The line on which it begins. */
    public int line() {
        return line;
    }

    /** An attribute, or {@code null}; blank counts as missing. */
    public String get(String attribute) {
        String value = attributes.get(attribute);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The first of several attributes that is there, or {@code null}. */
    public String first(String... names) {
        for (String each : names) {
            if (get(each) != null) {
                return get(each);
            }
        }
        return null;
    }

    /** The children with this name. */
    public List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** All within it, in order. */
    public Stream<XmlElement> within() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.within()));
    }

    /** Its own text, stripped. */
    public String text() {
        return text.toString().strip();
    }

    /** The text of the first child with this name. */
    public Optional<String> textOf(String wanted) {
        return children(wanted).stream()
                .map(XmlElement::text)
                .filter(said -> !said.isEmpty())
                .findFirst();
    }
}
