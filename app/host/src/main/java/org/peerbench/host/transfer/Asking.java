package org.peerbench.host.transfer;

/** Whether somebody is there who can say which column is which. */
public enum Asking {
    /** A program: what is not found by name is missing. */
    NOBODY,
    /** A person: asked whenever headings are new or something required is missing. */
    PERSON
}
