# Airtable: one row per customer, found by e-mail, changed or added
import requests
import time
import json
from emulator.segment import *

API = 'https://api.airtable.com/v0/'
TYPES = {'number': float, 'integer': int, 'text': str, 'checkbox': bool}


def get_fields(settings):
    """Column definitions look like  plan -> Plan|text , seats -> Seats|integer"""
    out = []
    mapping = settings.get('fields', {})
    for trait in mapping:
        target = mapping[trait]
        if '|' in target:
            column, kind = target.split('|', 1)
        else:
            column, kind = target, 'text'
        if kind not in TYPES:
            raise ValidationError('Unknown type "' + kind + '" of ' + trait)
        out.append((trait, column, kind))
    return out


def convert(value, kind):
    if kind == 'checkbox':
        if isinstance(value, str):
            return value.lower() in ['true', 'yes', '1', 'on']
        return bool(value)
    if kind == 'text':
        if type(value) == dict or type(value) == list:
            return json.dumps(value)
        if value == True or value == False:
            return 'Yes' if value else 'No'
        return str(value)
    if value == '':
        return None
    return TYPES[kind](value)


def make_row(source, settings):
    row = {}
    problems = []
    for trait, column, kind in get_fields(settings):
        value = source
        for part in trait.split('.'):
            value = value.get(part) if isinstance(value, dict) else None
        if value is None:
            continue
        try:
            row[column] = convert(value, kind)
        except (ValueError, TypeError) as e:
            problems.append('%s: %s' % (trait, e))
    if problems:
        print('Problems: ' + '; '.join(problems))
    return row


def airtable(method, path, settings, **kwargs):
    response = None
    for i in range(2):
        response = requests.request(
            method,
            API + settings['baseId'] + '/' + path,
            headers={'Authorization': 'Bearer ' + settings['token']},
            timeout=1.5,
            **kwargs
        )
        if response.status_code != 429:
            break
        print('Rate limit, pausing before try', i + 2)
        time.sleep(0.5)
    if response.status_code == 429 or response.status_code >= 500:
        raise RetryError('Airtable answered ' + str(response.status_code))
    data = response.json()
    if 'error' in data:
        error = data['error']
        if isinstance(error, str):
            raise ValidationError(error)
        raise ValidationError(error['type'] + ' - ' + error.get('message', ''))
    return data


def find(email, settings):
    formula = "LOWER({" + settings['keyColumn'] + "}) = '" + email.replace("'", "\\'") + "'"
    params = [('filterByFormula', formula), ('maxRecords', 1), ('fields[]', settings['keyColumn'])]
    records = airtable('GET', settings['tableName'], settings, params=params)['records']
    if len(records) > 0:
        return records[0]['id']


def onIdentify(event, settings):
    traits = event.get('traits') or {}
    if not traits.get('email'):
        raise InvalidEventPayload('No email in ' + ', '.join(sorted(traits.keys())) + '.')
    email = traits['email'].lower()
    row = make_row(traits, settings)
    row[settings['keyColumn']] = email
    row['Last Seen'] = event['timestamp'].split('T')[0]
    record_id = find(email, settings)
    if record_id:
        airtable('PATCH', settings['tableName'] + '/' + record_id, settings, json={'fields': row, 'typecast': True})
        print('changed ' + record_id)
    else:
        row['First Seen'] = row['Last Seen']
        answer = airtable('POST', settings['tableName'], settings, json={'records': [{'fields': row}], 'typecast': True})
        print('added', answer['records'][0]['id'])


def onDelete(event, settings):
    email = (event.get('traits') or {}).get('email', '')
    record_id = find(email.lower(), settings) if email else None
    if not record_id:
        raise EventNotSupported('Nothing to delete')
    result = airtable('DELETE', settings['tableName'], settings, params={'records[]': [record_id]})
    assert result['records'][0]['deleted'], 'not deleted'
