import { attribute, xml } from '../../../export/xml.ts';
import { shown } from '../../files/reading.ts';
import { isBlocking, type Reported } from '../checked.ts';
import type { About, Format } from './format.ts';

/**
 * JUnit's XML as Jenkins and GitLab read it (https://github.com/testmoapp/junitxml): a suite for each record, and in it
 * a failed case for each finding that blocks; other findings pass, with what they say as output.
 */
export const junit: Format = {
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="meeting-record">\n',
  record({ file, isRecord, findings }, about) {
    const told = findings.filter(finding => !about.isQuiet || isBlocking(finding));
    const cases = told.length
      ? told.map(finding => caseOf(file, finding, about))
      : [`    <testcase classname="${attribute(file)}" ${isRecord ? 'name="ready" time="0"/>' : NO_RECORD}\n`];
    const failures = told.filter(isBlocking).length;
    return `  <testsuite name="${attribute(file)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${isRecord ? 0 : 1}" time="0">\n${cases.join('')}  </testsuite>\n`;
  },
  end({ faults, problems, isMistaken }) {
    const told = [...faults, ...(isMistaken ? problems : [])];
    const suite = `  <testsuite name="unreadable" tests="${told.length}" failures="0" errors="${told.length}" skipped="0" time="0">\n${told.map(faultOf).join('')}  </testsuite>\n`;
    return `${told.length ? suite : ''}</testsuites>\n`;
  },
};

const NO_RECORD = 'name="no record" time="0"><skipped/></testcase>';

function caseOf(file: string, finding: Reported, { manual }: About): string {
  const { rule, severity, message, start, excerpt } = finding;
  const where = `${start.line + 1}:${start.character + 1}`;
  const told = `${shown(file)}:${where}\n${message}\n${excerpt.line}\n${manual}#${rule}`;
  const inside = isBlocking(finding)
    ? `<failure type="${severity}" message="${attribute(message)}">${xml(told)}</failure>`
    : `<system-out>${xml(told)}</system-out>`;
  return `    <testcase classname="${attribute(file)}" name="${rule} ${where}" time="0">${inside}</testcase>\n`;
}

function faultOf(fault: string): string {
  return `    <testcase classname="unreadable" name="${attribute(fault)}" time="0"><error type="unreadable" message="${attribute(fault)}"/></testcase>\n`;
}
