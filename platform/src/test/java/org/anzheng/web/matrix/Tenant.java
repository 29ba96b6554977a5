package org.anzheng.web.matrix;

import java.util.List;
import java.util.Map;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.kernel.Actor;

/**
 * An applicant and a body with one thing of every kind.
 *
 * @param things what belongs to them, by the place in addresses where it stands
 * @param bodyMembers one account of the body for each duty
 * @param everyDuty an account of the body with all of its duties
 * @param adopter somebody of a network operator
 * @param official of the market regulator's office in whose area both have their seats
 * @param secretary of the technical committee
 */
record Tenant(
    Actor applicant,
    GivenBody body,
    Map<String, String> things,
    List<Actor> bodyMembers,
    Actor everyDuty,
    Actor secretary,
    Actor adopter,
    Actor official) {}
