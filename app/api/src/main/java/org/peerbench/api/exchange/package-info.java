/**
 * How tools meet without knowing each other: events that one publishes and others hear, questions that one asks and
 * others answer. Records here name people, organisations and areas by the directory's ids.
 */
package org.peerbench.api.exchange;
