package id.mpp.engine.survey;

import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.codes.PublicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code mpp.survey_invitation}. */
@Component
class Invitations {

    private static final String SELECT = """
            select i.business_key, f.service, i.code, i.is_used, f.ended_at
            from mpp.survey_invitation i join mpp.case_figures f using (business_key)
            where f.ended_at is not null and\s""";

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final SurveySettings settings;

    Invitations(JdbcClient jdbc, Calendars calendars, SurveySettings settings) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.settings = settings;
    }

    /** Of an application, made if there is none yet; empty until the application has ended. */
    Optional<Invitation> of(String businessKey) {
        jdbc.sql("""
                        insert into mpp.survey_invitation (business_key, code)
                        select business_key, :code from mpp.case_figures where business_key = :key and ended_at is not null
                        on conflict do nothing
                        """)
                .param("key", businessKey)
                .param("code", PublicCode.random())
                .update();
        return jdbc.sql(SELECT + "i.business_key = ?")
                .param(businessKey)
                .query(this::read)
                .optional();
    }

    /** By what somebody has typed or scanned. */
    Optional<Invitation> find(String typed) {
        return PublicCode.read(typed)
                .flatMap(code -> jdbc.sql(SELECT + "i.code = ?")
                        .param(code)
                        .query(this::read)
                        .optional());
    }

    /** Takes the one answer there is; false when somebody has given it. */
    boolean use(Invitation invitation) {
        return jdbc.sql("update mpp.survey_invitation set is_used = true where business_key = ? and not is_used")
                        .param(invitation.businessKey())
                        .update()
                == 1;
    }

    /** Today where the mall is. */
    LocalDate today() {
        return calendars.current().dateOf(Instant.now());
    }

    private Invitation read(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getString("business_key"),
                row.getString("service"),
                row.getString("code"),
                row.getBoolean("is_used"),
                calendars
                        .current()
                        .dateOf(row.getTimestamp("ended_at").toInstant())
                        .plus(settings.open()));
    }
}
