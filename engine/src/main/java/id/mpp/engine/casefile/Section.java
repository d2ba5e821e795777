package id.mpp.engine.casefile;

import java.util.List;

/** A part of the application document for people. */
record Section(String title, List<Line> lines, List<Table> tables) {

    /**
     * One field.
     *
     * @param before what it said before the applicant's latest correction; null when that has not changed it
     */
    record Line(String label, String value, String before) {}

    /**
     * A list of things of one kind.
     *
     * @param corrected whether the applicant's latest correction has changed it
     */
    record Table(String title, List<String> columns, List<List<String>> rows, boolean corrected) {}
}
