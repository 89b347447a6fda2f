package org.peerbench.host.store;

/** Stands for a record of a tool. A class of its own, so that another class loader can define it alone. */
public record ToolRecord(String id, String text) {}
