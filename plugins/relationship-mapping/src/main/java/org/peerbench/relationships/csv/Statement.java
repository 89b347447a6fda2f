package org.peerbench.relationships.csv;

import java.util.Optional;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.relationships.network.Carriers;
import org.peerbench.relationships.network.Report;

/**
 * What makes two reports of one relation the same statement, whatever they answer: who says it of whom, between which
 * people, of which time, in which survey and from which source. Of a relation that has no direction, the order of the
 * ends says nothing.
 */
record Statement(
        String speaker,
        String one,
        String other,
        Carriers carriers,
        String respondent,
        Span period,
        Optional<PartialDate> observed,
        String wave,
        String source) {
    static Statement of(Report report, String wave, boolean directed) {
        boolean turned = !directed && report.sender().compareTo(report.receiver()) > 0;
        return new Statement(
                report.onBehalfOf(),
                turned ? report.receiver() : report.sender(),
                turned ? report.sender() : report.receiver(),
                turned ? report.carriers().turned() : report.carriers(),
                report.respondent(),
                report.period(),
                report.observed(),
                wave,
                report.source());
    }

    /** Whether it is the same side's word about the same two. */
    boolean sameView(Statement that) {
        return speaker.equals(that.speaker) && one.equals(that.one) && other.equals(that.other);
    }
}
