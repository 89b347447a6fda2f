/** Surveys: personal links, answers kept as they come, reminders, closing, and what may be told of confidential answers. */
package org.peerbench.host.questionnaire;
