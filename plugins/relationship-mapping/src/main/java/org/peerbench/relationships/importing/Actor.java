package org.peerbench.relationships.importing;

import java.util.Optional;
import org.peerbench.relationships.file.Node;

/**
 * What a node of a file stands for here.
 *
 * @param node         as the file has it
 * @param organisation name under which the organisation goes in this import; no two organisations share one
 * @param id           of the organisation, where the directory knows it
 * @param person       of a network of people: the person's id, where the directory knows them
 */
record Actor(Node node, String organisation, Optional<String> id, Optional<String> person) {}
