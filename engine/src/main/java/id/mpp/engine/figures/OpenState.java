package id.mpp.engine.figures;

/** How an open application stands, in SQL: {@code f} is its row of figures, {@code c} its clock while that runs. */
final class OpenState {

    static final String CLOCK = "left join mpp.clock c on c.business_key = f.business_key and c.ended_at is null";
    static final String IS_PAUSED = "(f.ended_at is null and c.phase in ('paused', 'stopped'))";
    static final String IS_OVERDUE = "(f.ended_at is null and c.deadline is not null and c.deadline <= now())";

    private OpenState() {}
}
