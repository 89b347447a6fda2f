/**
 * The heart of the contract between the workbench and a tool: a {@link org.peerbench.api.Tool} says what it adds through
 * {@link org.peerbench.api.Contributions} and uses what {@link org.peerbench.api.ToolContext} offers.
 */
package org.peerbench.api;
