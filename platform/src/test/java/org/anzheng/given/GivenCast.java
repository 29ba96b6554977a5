package org.anzheng.given;

import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.given.GivenPeople.GivenPerson;
import org.anzheng.kernel.Actor;

/** Everybody a case needs: an applicant, a body, and its people, each with one duty. */
public record GivenCast(
    Actor applicant,
    GivenBody body,
    GivenPerson lead,
    Actor contractReviewer,
    Actor head,
    Actor schemeManager,
    Actor reviewer,
    Actor decisionMaker,
    Actor certificateOfficer,
    GivenPerson member) {}
