package org.anzheng.supervision.allegations;

import java.time.Instant;

/** 举报往来: what the office asked or the reporter added. */
public record AllegationMessage(boolean fromOffice, String text, Instant at) {}
