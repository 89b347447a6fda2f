/** The relationship survey on the host's questionnaires: what is asked, what becomes of the answers, and its pages. */
package org.peerbench.relationships.survey;
