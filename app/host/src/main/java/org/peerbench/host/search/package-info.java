/** Search and command palette: one question to areas, organisations, people, tools' records, themes, help and commands. */
package org.peerbench.host.search;
