package org.anzheng.web.body;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.people.PersonSummary;

/** 机构人员列表. */
public record PeoplePage(List<PersonSummary> people, LocalDate today) {}
