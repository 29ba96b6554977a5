package org.anzheng.given;

import org.anzheng.kernel.Actor;

/** A person with an account, and how to log in as this person. */
public record GivenAccount(Actor actor, String login, String password) {}
