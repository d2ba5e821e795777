package id.mpp.processes;

import java.util.function.Function;
import java.util.stream.Stream;

/** A rule of the house: a sentence, and a check that lists what breaks it in one service. */
record Rule(String sentence, Function<ServiceFolder, Stream<Finding>> check) {}
