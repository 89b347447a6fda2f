/** Asking people who have no account: a tool says what is asked, the host does links, saving, reminders and closing. */
package org.peerbench.api.questionnaire;
