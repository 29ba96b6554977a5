package org.anzheng.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 人员线索查询: who is the same person, and who is tied to whom; identities stay where they are. */
@Repository
@NamedInterface("reads")
public class PersonTraces {

  private final JdbcClient jdbc;

  PersonTraces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Registrations in two bodies with one identity, those that ended included. */
  public List<SamePerson> samePeople() {
    return jdbc.sql(
            """
            SELECT a.id AS first, b.id AS second FROM people.person a
            JOIN people.person b
              ON b.identity_digest = a.identity_digest AND a.id < b.id AND a.body <> b.body
            """)
        .query((row, i) ->
            new SamePerson(row.getObject("first", UUID.class), row.getObject("second", UUID.class)))
        .list();
  }

  /** Every tie that was declared, whenever that was. */
  public List<PersonTie> ties() {
    return jdbc.sql("SELECT person, organisation, until FROM people.association")
        .query((row, i) ->
            new PersonTie(
                row.getObject("person", UUID.class),
                row.getObject("organisation", UUID.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class))))
        .list();
  }
}
