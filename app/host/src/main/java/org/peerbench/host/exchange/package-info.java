/**
 * Where tools meet: {@link org.peerbench.host.exchange.Delivery} brings events to those who subscribed,
 * {@link org.peerbench.host.exchange.Inquiry} puts a question to those who can answer,
 * {@link org.peerbench.host.exchange.Gathering} asks all of them on behalf of the host's pages, and
 * {@link org.peerbench.host.exchange.Erasures} lets all of them forget a person.
 */
package org.peerbench.host.exchange;
