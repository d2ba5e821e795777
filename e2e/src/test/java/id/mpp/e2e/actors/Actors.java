package id.mpp.e2e.actors;

/** Everybody who takes part in a journey. */
public final class Actors {

    private final Addresses addresses;
    private final Credentials credentials;

    public Actors(Addresses addresses, Credentials credentials) {
        this.addresses = addresses;
        this.credentials = credentials;
    }

    public Oss oss() {
        return new Oss(addresses, credentials.ossUsername(), credentials.ossPassword());
    }

    public Partners partners() {
        return new Partners(addresses.sandbox());
    }

    public Payer payer() {
        return new Payer(addresses.sandbox(), Http.at(addresses.engine()).as("worker.fintech", credentials.password()));
    }

    public Operator operator() {
        return new Operator(Http.at(addresses.engine()).as("admin", credentials.password()));
    }

    public WorkerFigures workerFigures() {
        return new WorkerFigures(Http.at(addresses.workers()));
    }

    public Officer officer(String login) {
        return new Officer(login, Http.at(addresses.engine()).as(login, credentials.password()));
    }

    /** The officers who carry a pharmacy licence, in their usual chain. */
    public Officers officers() {
        return new Officers(officer("petugas.dpmptsp"), officer("petugas.dinkes"), officer("kepala.dpmptsp"));
    }
}
