package org.anzheng.web.regulator.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.people.PersonSummary;

/**
 * 认证人员执业页面.
 *
 * @param asked the registration number that was looked for; empty when none was
 * @param found who has or had it
 * @param keptOut whoever may not practise today
 * @param bodies names of the bodies
 */
public record PractitionersPage(
    String asked,
    List<PersonSummary> found,
    List<PersonSummary> keptOut,
    Map<UUID, String> bodies,
    LocalDate today) {}
