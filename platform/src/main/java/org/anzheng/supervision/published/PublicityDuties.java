package org.anzheng.supervision.published;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 公示职责: what of the published acts has to go or to be published again, and by when. */
@NamedInterface("reads")
@Repository
public class PublicityDuties {

  private final JdbcClient jdbc;

  PublicityDuties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of a sanction that was changed or set aside: by when it has to go; false where it is so. */
  @Basis("penalty-law:48")
  public boolean demandWithdrawal(String number, LocalDate lastDay) {
    return jdbc.sql(
                """
                UPDATE supervision.published_act SET withdraw_by = :day
                WHERE number = :number AND withdrawn_on IS NULL AND withdraw_by IS NULL
                """)
            .param("day", lastDay)
            .param("number", number)
            .update()
        == 1;
  }

  /** It stands after all. */
  public void keep(String number) {
    jdbc.sql(
            """
            UPDATE supervision.published_act SET withdraw_by = NULL
            WHERE number = :number AND withdrawn_on IS NULL
            """)
        .param("number", number)
        .update();
  }

  /** Of a changed sanction that was withdrawn: by when its changed form has to be public. */
  @Basis("penalty-publicity")
  public void demandPublication(String number, LocalDate lastDay) {
    jdbc.sql(
            """
            UPDATE supervision.published_act SET publish_by = :day
            WHERE number = :number AND withdrawn_on IS NOT NULL
              AND version = (SELECT max(version) FROM supervision.published_act
                WHERE number = :number)
            """)
        .param("day", lastDay)
        .param("number", number)
        .update();
  }

  /** It is public again, or will not be; false where nothing was owed. */
  public boolean settlePublication(String number) {
    return jdbc.sql(
                """
                UPDATE supervision.published_act SET publish_by = NULL
                WHERE number = :number AND publish_by IS NOT NULL
                """)
            .param("number", number)
            .update()
        > 0;
  }

  /** What an authority has to withdraw, and by when; what is owed longest first. */
  public List<OwedPublicity> toWithdraw(UUID authority) {
    return jdbc.sql(
            """
            SELECT number, withdraw_by FROM supervision.published_act
            WHERE authority = :authority AND withdraw_by IS NOT NULL AND withdrawn_on IS NULL
            ORDER BY withdraw_by, number
            """)
        .param("authority", authority)
        .query((row, i) ->
            new OwedPublicity(
                row.getString("number"), row.getObject("withdraw_by", LocalDate.class)))
        .list();
  }

  /** What an authority has to publish in its changed form, and by when. */
  public List<OwedPublicity> toPublish(UUID authority) {
    return jdbc.sql(
            """
            SELECT number, publish_by FROM supervision.published_act
            WHERE authority = :authority AND publish_by IS NOT NULL ORDER BY publish_by, number
            """)
        .param("authority", authority)
        .query((row, i) ->
            new OwedPublicity(
                row.getString("number"), row.getObject("publish_by", LocalDate.class)))
        .list();
  }
}
