import type { Actor } from '../vietnamese/actors'

export const englishActors: Record<Actor, string> = {
  agency:
    'e commerce and it agency|e commerce agency|it agency|department of e commerce|agency of e commerce|the agency|' +
    'e commerce and information technology agency',
  ministryOffice: 'ministry office|office of the ministry|chief of office',
  unitHeads:
    'head of a unit|head of my unit|heads of the unit|heads of units|chief of unit|boss of the unit|deputy head of unit|head of unit|unit head|heads of unit|head of department|head of the unit|division head|manager|leader|unit leader|deputy head',
  clerks: 'clerk|clerks|clerical staff|records officer',
  units: 'unit',
  users: 'user|staff|employee|official',
  secretaries: 'secretary|secretaries',
  reformBoard:
    'administrative modernization board|administrative modernisation board|modernisation board|administrative reform board|administrative modernization committee|modernization committee|modernisation committee|reform board|modernization board',
  departments: 'legal department|inspectorate|personnel department',
  ministryLeaders: 'minister|ministry leader|deputy minister|leader',
  otherAgency:
    'digital economy agency|ministry of public security|ministry of science|ministry of finance|ministry of health|ministry of education|ministry of justice|ministry of home affairs|ministry of construction|ministry of foreign affairs',
}

export const englishOtherSystems =
  'eoffice|vneid|outlook|teams|zalo|wifi|vpn|printer|computer|laptop|payroll|salary|annual leave|digital signature|token|website|' +
  'google|facebook|sharepoint|excel|windows|meeting room|zoom|insurance|passport|tax|server|official email|public service'
