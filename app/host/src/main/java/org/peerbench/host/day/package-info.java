/** Another day and an earlier state of record: asked for, said in words, kept in links, on every page of the directory. */
package org.peerbench.host.day;
