package org.anzheng.supervision.offices;

import java.util.UUID;

/**
 * 监管对象: what an act of supervision is about.
 *
 * @param id as its kind is identified
 * @param party the organisation that answers for it
 * @param name in Chinese
 * @param nameEn may be blank
 * @param division of the seat of the party
 */
public record Subject(
    SubjectKind kind, String id, UUID party, String name, String nameEn, String division) {}
