package id.mpp.workers.kit;

/** For topics that need no more than the application's number. */
public record NoInput() {}
