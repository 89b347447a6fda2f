/** Brings needs, offers, assessments and similar areas in as tables. */
package org.peerbench.matching.importing;
